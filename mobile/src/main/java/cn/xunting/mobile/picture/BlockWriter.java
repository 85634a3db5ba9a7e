package cn.xunting.mobile.picture;

/** Writes the blocks of one component: transformed, rounded by its table, and coded against the block before. */
final class BlockWriter {
    /** What ten bits hold; rounding at quality 100 could reach one more, for which there is no code. */
    private static final int LARGEST_AC = 1023;

    private final int[] divisors;
    private final HuffmanCode dc;
    private final HuffmanCode ac;
    private final CosineTransform transform = new CosineTransform();
    private final int[] coefficients = new int[JpegTables.BLOCK];
    private int lastDc;

    BlockWriter(int[] divisors, HuffmanCode dc, HuffmanCode ac) {
        this.divisors = divisors;
        this.dc = dc;
        this.ac = ac;
    }

    /** Writes a block of values around zero; the array is used up. */
    void write(float[] block, JpegOutput out) {
        transform.apply(block);
        for (int n = 0; n < JpegTables.BLOCK; n++) {
            int place = JpegTables.zigzag(n);
            int rounded = Math.round(block[place] / divisors[place]);
            coefficients[n] = n == 0 ? rounded : Math.max(-LARGEST_AC, Math.min(LARGEST_AC, rounded));
        }
        int difference = coefficients[0] - lastDc;
        lastDc = coefficients[0];
        int size = sizeOf(difference);
        dc.write(size, out);
        magnitude(difference, size, out);
        writeAc(out);
    }

    private void writeAc(JpegOutput out) {
        int zeros = 0;
        for (int n = 1; n < JpegTables.BLOCK; n++) {
            int value = coefficients[n];
            if (value == 0) {
                zeros++;
                continue;
            }
            for (; zeros > 15; zeros -= 16) {
                ac.write(0xf0, out);
            }
            int size = sizeOf(value);
            ac.write(zeros << 4 | size, out);
            magnitude(value, size, out);
            zeros = 0;
        }
        if (zeros > 0) {
            ac.write(0, out); // the rest of the block is zero
        }
    }

    private static int sizeOf(int value) {
        return 32 - Integer.numberOfLeadingZeros(Math.abs(value));
    }

    /** Negative values are written as one less, whose leading bit is then zero. */
    private static void magnitude(int value, int size, JpegOutput out) {
        out.bits(value < 0 ? value - 1 : value, size);
    }
}
