"""Where a field's value can come from, one module per origin; `choose` decides between them."""
