leaving-bye = お元気で。
