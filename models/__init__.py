"""THE MEMORY AND ITS RULES: tables, and what may be done with them."""
