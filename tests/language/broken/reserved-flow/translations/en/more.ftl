hotline-hi = Hi
