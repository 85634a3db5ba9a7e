package cn.xunting.model.wire;

import java.util.UUID;

/**
 * 相同或相近的照片 — a photo of a finding that another finding has used too, to the letter or to the eye. It is a hint: two pictures of
 * one counter on two days may look alike.
 *
 * @param sha256 the finding's own photo
 * @param otherSha256 the other finding's photo; the same digest if it is the very same file
 * @param finding the other finding
 * @param distance in how many of 64 bits the two pictures' prints differ; 0 for the same file
 */
public record SimilarPhoto(String sha256, String otherSha256, UUID finding, int distance) {}
