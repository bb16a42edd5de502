from ipykernel.zmqshell import ZMQInteractiveShell


class Shell(ZMQInteractiveShell):
    "Libraries know Colab by the name of this class's module: huggingface_hub then looks for the secret HF_TOKEN."
