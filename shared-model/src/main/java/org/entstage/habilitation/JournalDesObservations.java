package org.entstage.habilitation;

import org.entstage.droits.Acteur;
import org.entstage.droits.IdentitePortail;
import org.entstage.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that support looked through somebody's eyes: when it began and when it ended. */
@Component
class JournalDesObservations {

    private static final String OBJET = "observation";

    private final Journal journal;

    JournalDesObservations(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public void commencer(Acteur observateur, IdentitePortail personne) {
        journal.noter(observateur, OBJET, personne.login(), "vue", null, personne.nomAffiche());
    }

    @Transactional
    public void terminer(Acteur observateur, IdentitePortail personne) {
        journal.noter(observateur, OBJET, personne.login(), "vue", personne.nomAffiche(), null);
    }
}
