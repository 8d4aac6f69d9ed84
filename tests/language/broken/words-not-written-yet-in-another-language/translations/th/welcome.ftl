welcome-hello = สวัสดี
welcome-alone = { "" }
