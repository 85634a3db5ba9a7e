package cn.xunting.audit;

import jakarta.enterprise.context.RequestScoped;

/** Where the running request came from, and to which path it went; the edge says so when it arrives. */
@RequestScoped
class CurrentOrigin {
    private Origin origin = new Origin("", null);
    private String path = "";

    void arrived(Origin from, String at) {
        origin = from;
        path = at;
    }

    Origin origin() {
        return origin;
    }

    String path() {
        return path;
    }
}
