package org.entstage.convention.signature;

/**
 * What is signed.
 *
 * @param avenant id of an avenant of this convention, null for the convention itself
 * @param version the one that was on the page
 */
public record CibleDeSignature(long convention, Long avenant, int version) {}
