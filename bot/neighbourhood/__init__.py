"""The neighbourhood file: read, checked and refused in one go, from JSON, CSV and iCalendar."""
