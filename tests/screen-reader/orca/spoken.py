# A speech server for Orca (see its speechserver.py) that has no voice: it tells a Unix socket what a voice would say,
# one JSON value a line. Where Orca stops the voice it tells that too, as what was being said is not heard to its end.
import json
import os
import socket

from orca import speechserver

_listener = socket.socket(socket.AF_UNIX)
_listener.connect(os.environ["SPOKEN"])


def _tell(event):
    _listener.sendall((json.dumps(event) + "\n").encode())


class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getFactoryName():
        return "Transcript"

    @staticmethod
    def getSpeechServers():
        return [_server]

    @staticmethod
    def getSpeechServer(info=None):
        return _server

    def getInfo(self):
        return ["Transcript", "transcript"]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            _tell({"say": text})

    def speakCharacter(self, character, acss=None):
        _tell({"say": character})

    # Orca reads a whole page in pieces of a few words. Those of one element belong together.
    def sayAll(self, utteranceIterator, progressCallback):
        spoken, element = [], None
        for context, _acss in utteranceIterator:
            if spoken and context.obj != element:
                _tell({"say": " ".join(spoken), "reads": True})
                spoken = []
            spoken.append(context.utterance)
            element = context.obj
            progressCallback(context, speechserver.SayAllContext.COMPLETED)
        if spoken:
            _tell({"say": " ".join(spoken), "reads": True})

    def stop(self):
        _tell({"stop": True})


_server = SpeechServer()
