package cn.xunting.console;

/** A size of window. */
enum Screen {
    PHONE(390, 844),
    DESK(1366, 768);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
