package cn.xunting.mobile.app;

import java.util.List;

/** What was said on the command line: {@code --server URL --account NAME}, also written {@code --server=URL}. */
record Arguments(String server, String account) {
    static Arguments of(List<String> raw) {
        return new Arguments(value(raw, "--server"), value(raw, "--account"));
    }

    private static String value(List<String> raw, String name) {
        for (int i = 0; i < raw.size(); i++) {
            String word = raw.get(i);
            if (word.startsWith(name + "=")) {
                return word.substring(name.length() + 1);
            }
            if (word.equals(name) && i + 1 < raw.size()) {
                return raw.get(i + 1);
            }
        }
        return "";
    }
}
