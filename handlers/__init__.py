"""THE CONVERSATION: plain functions, a turn in, replies out. No network, no clock."""
