package cn.xunting.mobile.picture;

/** The forward cosine transform of 8 × 8 values, by rows and then by columns. */
final class CosineTransform {
    private static final float[] BASIS = basis();

    private final float[] rows = new float[64];

    void apply(float[] block) {
        for (int y = 0; y < 8; y++) {
            for (int u = 0; u < 8; u++) {
                float sum = 0;
                for (int x = 0; x < 8; x++) {
                    sum += BASIS[u * 8 + x] * block[y * 8 + x];
                }
                rows[y * 8 + u] = sum;
            }
        }
        for (int u = 0; u < 8; u++) {
            for (int v = 0; v < 8; v++) {
                float sum = 0;
                for (int y = 0; y < 8; y++) {
                    sum += BASIS[v * 8 + y] * rows[y * 8 + u];
                }
                block[v * 8 + u] = sum;
            }
        }
    }

    private static float[] basis() {
        float[] basis = new float[64];
        for (int u = 0; u < 8; u++) {
            double scale = u == 0 ? Math.sqrt(1.0 / 8) : 0.5;
            for (int x = 0; x < 8; x++) {
                basis[u * 8 + x] = (float) (scale * Math.cos((2 * x + 1) * u * Math.PI / 16));
            }
        }
        return basis;
    }
}
