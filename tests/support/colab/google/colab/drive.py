"The person's Drive, as a folder."

import os

import google.colab as colab


def mount(mountpoint, force_remount=False, timeout_ms=120_000, readonly=False):
    colab._record("drive.mount", mountpoint=mountpoint, force_remount=force_remount, readonly=readonly)
    if " " in mountpoint:
        raise ValueError("Mountpoint must not contain a space.")
    mountpoint = os.path.expanduser(mountpoint)
    mine = os.path.join(mountpoint, "MyDrive")
    if os.path.isdir(mine):
        if not force_remount:
            print(
                f"Drive already mounted at {mountpoint}; to attempt to forcibly remount, "
                f'call drive.mount("{mountpoint}", force_remount=True).'
            )
            return
        os.unlink(mine)
    if os.path.islink(mountpoint):
        raise ValueError("Mountpoint must not be a symlink")
    if os.path.isdir(mountpoint) and os.listdir(mountpoint):
        raise ValueError("Mountpoint must not already contain files")
    if os.path.exists(mountpoint) and not os.path.isdir(mountpoint):
        raise ValueError("Mountpoint must either be a directory or not exist")
    if not os.path.exists(os.path.dirname(os.path.abspath(mountpoint))):
        raise ValueError("Mountpoint must be in a directory that exists")
    if not (colab._folder() / "drive").is_dir():
        raise ValueError("mount failed")
    os.makedirs(mountpoint, exist_ok=True)
    os.symlink(colab._folder() / "drive", mine)
    print(f"Mounted at {mountpoint}")
