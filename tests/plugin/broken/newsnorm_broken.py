"""Fails at import."""

raise RuntimeError("written for another century")
