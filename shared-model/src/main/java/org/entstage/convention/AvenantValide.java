package org.entstage.convention;

import java.util.List;

/** An avenant was accepted: the convention is now what it says. */
public record AvenantValide(AvisDeConvention avis, long avenant, int numero, List<NatureAvenant> natures) {}
