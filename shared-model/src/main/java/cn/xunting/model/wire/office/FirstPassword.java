package cn.xunting.model.wire.office;

/**
 * 首个密码 — made by the server and shown this once; it is kept nowhere, and its owner must change it at the first sign-in.
 *
 * @param account the name to sign in with
 * @param name the person's, so that the right one is handed it
 */
public record FirstPassword(String account, String name, String password) {
    @Override
    public String toString() {
        return "FirstPassword[account=" + account + "]";
    }
}
