# Orca loads this file by itself. It has Orca speak through the speech server beside it, and leaves all else as Orca
# comes, but for what would drown or shorten a transcript.
from orca import settings

settings.speechServerFactory = "spoken"
# The keys stand in the transcript already.
settings.enableKeyEcho = False
# A respondent who moves on by keys ends the reading of the whole page with the first of them.
settings.sayAllOnLoad = False
# As other screen readers do by themselves: "1 of 5" tells that five options are one group.
settings.enablePositionSpeaking = True
