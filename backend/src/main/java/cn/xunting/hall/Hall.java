package cn.xunting.hall;

import cn.xunting.model.HallTime;

/** 政务服务大厅 — everything belongs to one; no request crosses halls. */
public record Hall(long id, String code, String name, HallTime time) {}
