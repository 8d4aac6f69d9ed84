cards-scren = Can somebody else see this?
cards-pain = Where is the pain?
    .head = Head
    .nose = Nose
cards-door = Is the door open?
    .opened = Open
