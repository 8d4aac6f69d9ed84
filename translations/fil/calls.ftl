calls-where = Para maipakita ko ang mga numerong sumasagot kung nasaan ka: nasa anong bansa ka ngayon?
