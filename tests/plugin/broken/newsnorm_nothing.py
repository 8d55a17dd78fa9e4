"""Offers no outlet."""

OUTLET = "an outlet, in spirit"
