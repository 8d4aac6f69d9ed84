welcome-hel​lo = Hello.
welcome-alone = Are you { $al⁠one } now?
