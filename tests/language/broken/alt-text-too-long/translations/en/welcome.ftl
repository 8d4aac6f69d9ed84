welcome-hello = Hello.
    .alt-text = The entrance. The entrance. The entrance. The entrance. The entrance. The entrance. The entrance. The entrance. 
welcome-alone = Are you alone now?
