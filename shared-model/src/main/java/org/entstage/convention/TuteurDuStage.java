package org.entstage.convention;

import java.util.Set;
import org.entstage.contact.ConfidentialiteDesContacts;
import org.entstage.contact.PersonneDeLHote;
import org.entstage.contact.RetenirContact;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.springframework.stereotype.Component;

/** The tutor of a convention as a contact of the host: who sees how to reach him, and that he is known from now on. */
@Component
class TuteurDuStage {

    private final ConfidentialiteDesContacts confidentialite;
    private final RetenirContact retenir;

    TuteurDuStage(ConfidentialiteDesContacts confidentialite, RetenirContact retenir) {
        this.confidentialite = confidentialite;
        this.retenir = retenir;
    }

    /** Whether this person sees the tutor's mail and telephone. */
    boolean joignable(Acteur acteur, Convention convention) {
        return confidentialite.regard(acteur).voit(convention.situation(), Set.of(convention.auteurDuTuteur()));
    }

    /** Place and tutor as this person may see them. */
    SaisieLieu vu(Acteur acteur, Convention convention) {
        SaisieLieu lieu = convention.saisieLieu();
        return joignable(acteur, convention) ? lieu : lieu.sansCoordonnees();
    }

    /** What to keep of a form that did not show everything. */
    SaisieLieu complete(Acteur acteur, Convention convention, SaisieLieu saisie) {
        return joignable(acteur, convention) ? saisie : saisie.gardantCoordonnees(convention.saisieLieu());
    }

    /** Keeps the tutor as a contact of the host, once somebody named him or corrected what is known of him. */
    void retenir(Convention convention, SaisieLieu avant, Geste geste) {
        SaisieLieu lieu = convention.saisieLieu();
        if (lieu.tuteurNom() == null || lieu.memeTuteur(avant)) {
            return;
        }
        PersonneDeLHote personne = new PersonneDeLHote(
                lieu.tuteurCivilite(),
                lieu.tuteurNom(),
                lieu.tuteurPrenom(),
                lieu.tuteurFonction(),
                lieu.tuteurCourriel(),
                lieu.tuteurTelephone());
        convention
                .hote()
                .map(hote -> retenir.pour(
                        geste.acteur(),
                        hote,
                        convention.centre(),
                        convention.contactDuTuteur(),
                        personne,
                        geste.quand()))
                .ifPresent(convention::connaitLeTuteur);
    }
}
