welcome-alone = Are you alone now?
welcome-s1 = Hello 1.
welcome-s2 = Hello 2.
welcome-s3 = Hello 3.
welcome-s4 = Hello 4.
welcome-s5 = Hello 5.
other-hi = Hi.
