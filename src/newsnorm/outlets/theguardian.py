"""The Guardian."""

from newsnorm.outlet import Layout, Outlet, xpath, meta

OUTLET = Outlet(
    name="guardian",
    title="The Guardian",
    hosts=("theguardian.com", "guardian.co.uk"),
    timezone="Europe/London",
    language="en-GB",
    layouts=(
        Layout(
            name="ngw",
            mark="content__article-body",
            when="//div[has-class('content__article-body')]",
            body="//div[has-class('content__article-body')]",
            fields={"headline": xpath("//h1[has-class('content__headline')]")},
        ),
    ),
)
