package org.entstage.offre.entreprise;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A partnership agreement as people read it; moments to the second, Europe/Paris, null for what did not happen.
 *
 * @param structure id of the company
 * @param texte what was agreed to
 * @param debut first day; null until the staff has agreed
 * @param fin last day; null until the staff has agreed
 * @param motif why it was refused or ended, or null
 * @param demandable whether another one may be asked for beside it
 */
public record FicheAccord(
        long id,
        int version,
        long structure,
        String organisme,
        EtatAccord etat,
        String texte,
        String signataireNom,
        String signataireFonction,
        String demandePar,
        LocalDateTime demandeLe,
        LocalDate debut,
        LocalDate fin,
        String decidePar,
        LocalDateTime decideLe,
        String motif,
        boolean demandable) {}
