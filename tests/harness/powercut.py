"""A file system that forgets what was not synced, below the very SQLite that Python uses.

A VFS (https://www.sqlite.org/vfs.html) is put over SQLite's own by ctypes. It lets everything through and keeps, per
file, what was written since the last sync. When its trap springs, the power is gone: each unsynced write survives with
a chance of one half, some of them torn at a sector, and the process is killed. Kill -9 alone proves nothing of this
kind, for the kernel still writes what a killed process had written.
"""

from __future__ import annotations

import ctypes as c
import os
import random
import signal
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from tests.harness.trap import Trap

SECTOR = 512
OK, SHORT_READ = 0, 522
WATCHED = (".db", ".db-wal", ".db-journal")

_Open = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_void_p, c.c_int, c.c_void_p)
_File = c.CFUNCTYPE(c.c_int, c.c_void_p)
_Bytes = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p, c.c_int, c.c_int64)
_Truncate = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int64)
_Sync = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_int)
_Size = c.CFUNCTYPE(c.c_int, c.c_void_p, c.POINTER(c.c_int64))


class _Vfs(c.Structure):
    """The beginning of `sqlite3_vfs`, and room for the rest of it."""

    _fields_ = (
        ("version", c.c_int),
        ("file_size", c.c_int),
        ("longest_path", c.c_int),
        ("next", c.c_void_p),
        ("name", c.c_char_p),
        ("data", c.c_void_p),
        ("open", _Open),
        ("rest", c.c_void_p * 15),
    )


class _Methods(c.Structure):
    """The beginning of `sqlite3_io_methods`, and room for the rest of it."""

    _fields_ = (
        ("version", c.c_int),
        ("close", _File),
        ("read", _Bytes),
        ("write", _Bytes),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("size", _Size),
        ("rest", c.c_void_p * 12),
    )


@dataclass(slots=True)
class _Change:
    """What one write or truncation did: what stood at `offset` before, and stands there now."""

    offset: int
    before: bytes
    after: bytes | None
    """None: everything from `offset` on was cut off."""


class _Disk:
    """What is not synced yet, by file."""

    def __init__(self, trap: Trap) -> None:
        self._trap = trap
        self.unsynced: dict[str, list[_Change]] = {}

    def changed(self, path: str, change: _Change) -> None:
        """Something was written."""
        self.unsynced.setdefault(path, []).append(change)
        self._step()

    def synced(self, path: str) -> None:
        """The disk has it, unless the power goes before it says so."""
        self._step()
        self.unsynced.pop(path, None)

    def _step(self) -> None:
        if self._trap.step():
            chance = random.Random(self._trap.seen)
            for path, changes in self.unsynced.items():
                content = survivor(Path(path).read_bytes(), changes, chance)
                Path(path).write_bytes(content)
            os.kill(os.getpid(), signal.SIGKILL)


def survivor(content: bytes, changes: list[_Change], chance: random.Random) -> bytes:
    """What a disk holds afterwards: the synced state, and a random half of the rest."""
    disk = bytearray(content)
    for change in reversed(changes):
        end = len(disk) if change.after is None else change.offset + len(change.after)
        disk[change.offset : end] = change.before
    for change in changes:
        if chance.random() < 0.5:
            _apply(disk, change, chance)
    return bytes(disk)


def _apply(disk: bytearray, change: _Change, chance: random.Random) -> None:
    if change.after is None:
        del disk[change.offset :]
        return
    whole = change.after
    if chance.random() < 0.2:
        whole = whole[: chance.randrange(len(whole) + 1) // SECTOR * SECTOR]
    if len(disk) < change.offset:
        disk.extend(bytes(change.offset - len(disk)))
    disk[change.offset : change.offset + len(whole)] = whole


def _library() -> c.CDLL:
    """The SQLite that Python's sqlite3 module uses."""
    sqlite3.connect(":memory:").close()
    for line in Path("/proc/self/maps").read_text().splitlines():
        path = line.rpartition(" ")[2]
        if "libsqlite3" in path:
            return c.CDLL(path)
    raise RuntimeError(
        "this Python does not use the system's libsqlite3: the power cannot be cut below it; use one that does"
    )


class _Below:
    """The VFS. Everything that C points to is kept alive by it."""

    def __init__(self, disk: _Disk) -> None:
        self._disk = disk
        self._paths: dict[int, str] = {}
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}
        library = _library()
        library.sqlite3_vfs_find.restype = c.POINTER(_Vfs)
        self._original = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs()
        c.memmove(c.byref(self._vfs), self._original, c.sizeof(_Vfs))
        self._vfs.name, self._vfs.next = b"forgetful", None
        self._vfs.open = _Open(self._open)
        if library.sqlite3_vfs_register(c.byref(self._vfs), 1) != OK:
            raise RuntimeError("SQLite did not take the file system")

    def _open(self, _vfs: int, name: int, file: int, flags: int, out: int) -> int:
        result: int = self._original.contents.open(c.addressof(self._original.contents), name, file, flags, out)
        path = c.string_at(name).decode() if name else ""
        if result == OK and path.endswith(WATCHED):
            self._paths[file] = path
            methods = c.cast(file, c.POINTER(c.c_void_p))
            methods[0] = c.addressof(self._watching(methods[0])[1])
        return result

    def _watching(self, address: int) -> tuple[_Methods, _Methods]:
        """The methods of the real file, and ours around them."""
        if address not in self._methods:
            ours = _Methods()
            real = _Methods.from_address(address)
            c.memmove(c.byref(ours), address, c.sizeof(_Methods))
            ours.write = _Bytes(lambda file, data, size, at: self._write(real, file, data, size, at))
            ours.truncate = _Truncate(lambda file, size: self._truncate(real, file, size))
            ours.sync = _Sync(lambda file, flags: self._sync(real, file, flags))
            self._methods[address] = (real, ours)
        return self._methods[address]

    def _write(self, real: _Methods, file: int, data: int, size: int, at: int) -> int:
        before = self._read(real, file, at, size)
        result: int = real.write(file, data, size, at)
        self._disk.changed(self._paths[file], _Change(at, before, c.string_at(data, size)))
        return result

    def _truncate(self, real: _Methods, file: int, size: int) -> int:
        before = self._read(real, file, size, max(0, self._size(real, file) - size))
        result: int = real.truncate(file, size)
        self._disk.changed(self._paths[file], _Change(size, before, None))
        return result

    def _sync(self, real: _Methods, file: int, flags: int) -> int:
        result: int = real.sync(file, flags)
        self._disk.synced(self._paths[file])
        return result

    def _size(self, real: _Methods, file: int) -> int:
        size = c.c_int64()
        real.size(file, c.byref(size))
        return size.value

    def _read(self, real: _Methods, file: int, at: int, size: int) -> bytes:
        """What stands there; shorter at the end of the file."""
        there = min(size, max(0, self._size(real, file) - at))
        buffer = c.create_string_buffer(max(1, there))
        if there and real.read(file, buffer, there, at) not in (OK, SHORT_READ):
            raise OSError("the file could not be read back")
        return buffer.raw[:there]


_installed: list[_Below] = []


def install(trap: Trap) -> None:
    """From now on every SQLite file of this process lies on a disk that forgets."""
    _installed.append(_Below(_Disk(trap)))
