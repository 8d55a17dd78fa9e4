"""A second claim on hosts that have an outlet already."""

from newsnorm.outlet import Layout, Outlet, xpath

OUTLET = Outlet(
    name="rival",
    title="The Rival",
    hosts=("harbourtimes.example", "theguardian.com"),
    timezone="UTC",
    layouts=(
        Layout(
            name="plain",
            when="//article",
            body="//article",
            fields={"headline": xpath("//h1")},
        ),
    ),
)
