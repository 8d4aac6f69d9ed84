welcome-hello = Hello { alone }, {{alone}}.
welcome-alone = Are you alone now?
