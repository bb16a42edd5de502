"Output cells: widgets that are not Jupyter's own are shown only after they were allowed."

import google.colab as colab


def enable_custom_widget_manager(version="5.0.0a"):
    if version != "5.0.0a":
        raise ValueError(f"Unknown widgets version: {version}")
    colab._record("output.enable_custom_widget_manager", version=version)


def disable_custom_widget_manager():
    colab._record("output.disable_custom_widget_manager")
