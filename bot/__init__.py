"""THE DOORS: the only package that knows networks, clocks, processes, asyncio."""
