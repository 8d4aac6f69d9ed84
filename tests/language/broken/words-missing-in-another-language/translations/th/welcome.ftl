welcome-hello = สวัสดี
