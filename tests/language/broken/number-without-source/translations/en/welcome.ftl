welcome-hello = Call 0120-279-338, it helps 90 % of all.
welcome-alone = Are you alone now?
