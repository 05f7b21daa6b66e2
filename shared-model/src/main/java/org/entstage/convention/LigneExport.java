package org.entstage.convention;

/** One convention in an export: its row of the list, and the tutor as the reader may see him. */
public record LigneExport(LigneConvention convention, TuteurDeConvention tuteur) {}
