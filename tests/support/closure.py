"""Would installing our requirements replace anything that is installed already? Answered from packages' metadata."""

from importlib import metadata

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name


def installed(name: str) -> tuple[str, list[str]]:
    "Which Pythons a package that is installed here is for, and what it requires."
    found = metadata.distribution(name)
    return found.metadata["Requires-Python"] or "", found.requires or []


def clashes(requirements: list[str], there: dict[str, str], python: str, look_up=installed) -> list[str]:
    """What would be replaced where the packages `there` are installed, on Linux, and what can't be installed.

    `there` has versions by canonical name. A package that isn't there would be installed, so its own requirements
    count too.
    """
    env = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_version": f"{python}.0",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "os_name": "posix",
        "platform_machine": "x86_64",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    found, seen = [], set()
    todo = [(Requirement(text), "we") for text in requirements]
    while todo:
        need, who = todo.pop()
        name = canonicalize_name(need.name)
        have = there.get(name)
        if need.url:
            found.append(f"{who} require {need}")
        elif have and not need.specifier.contains(have, prereleases=True):
            found.append(f"{who} require {need}: that would replace {have}")
        # What is there has its requirements; only those of its extras may be missing.
        for extra in need.extras if have else ["", *need.extras]:
            if (name, extra) in seen:
                continue
            seen.add((name, extra))
            pythons, requires = look_up(name)
            if not have and not SpecifierSet(pythons).contains(f"{python}.0"):
                found.append(f"{name} is for Python {pythons}")
            for text in requires:
                further = Requirement(text)
                asked_without = further.marker is None or further.marker.evaluate(env | {"extra": ""})
                asked = further.marker is None or further.marker.evaluate(env | {"extra": extra})
                if asked and not (extra and asked_without):
                    todo.append((further, name))
    return found
