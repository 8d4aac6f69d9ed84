welcome-hello =
    .hello = Hello
