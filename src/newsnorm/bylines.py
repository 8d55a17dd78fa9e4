# TEMPORARY stub by the lead: helper, overwrite this file.
import re
from attrs import frozen
@frozen
class Credit:
    name: str; kind: str; role: str | None; place: str | None; name_raw: str
def parse_byline(raw):
    raw=re.sub(r"^[Bb]y ","",raw)
    return tuple(Credit(n.strip(),"person",None,None,n) for n in re.split(r", | and ",raw) if n.strip())
def is_agency(name): return False
def is_pseudo_author(name): return False
def parse_contributors(line): return ()
