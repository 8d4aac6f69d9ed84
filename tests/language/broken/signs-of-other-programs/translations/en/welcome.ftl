welcome-hello = Hello.
    You can write <br/>here\nor [there](page), %s &nbsp; [alone]
welcome-alone = "Are you alone now?"
    .yes = <b>Yes</b>
    .yes-heard = <3 | **yes**
