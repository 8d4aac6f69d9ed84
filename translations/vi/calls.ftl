calls-where = Để mình đưa những số gọi được ở chỗ bạn: bạn đang ở nước nào?
