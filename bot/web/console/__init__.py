"""The innovator's desk: one file a subject; every page needs a session, every form its token."""
