welcome-hello = Hello, { -lamp }
welcome-alone = Are you alone now?
    .yes = { welcome-alone.no }
    .no = { welcome-alone.yes }
-lamp = The lamp of { -light }
-light = the light of { -lamp }
-self = { -self }
