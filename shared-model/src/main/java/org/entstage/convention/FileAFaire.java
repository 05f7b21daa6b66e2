package org.entstage.convention;

import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.PageDe;

/**
 * What waits for one person.
 *
 * @param natures the kinds of steps that may be his: what the queue can be narrowed to
 */
public record FileAFaire(PageDe<LigneAFaire> page, List<NatureEtape> natures) {}
