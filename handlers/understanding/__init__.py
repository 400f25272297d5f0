"""Words to intents and slots: pure, measurable, no memory and no clock of its own."""
