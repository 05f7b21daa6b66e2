package org.entstage.convention.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.DossierASigner;
import org.entstage.convention.DossiersASigner;
import org.entstage.convention.NoteDeSignature;
import org.entstage.convention.Transition;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.springframework.stereotype.Component;

/** Takes the signing of a convention or an avenant out and puts it back, the same way for every use case. */
@Component
class Signatures {

    private final DossiersASigner cibles;
    private final DossiersDeSignature dossiers;
    private final Clock horloge;

    Signatures(DossiersASigner cibles, DossiersDeSignature dossiers, Clock horloge) {
        this.cibles = cibles;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** @throws org.entstage.commun.Introuvable when it does not exist for this person */
    DossierASigner lire(Acteur acteur, CibleDeSignature cible) {
        return cibles.lire(acteur, cible.convention(), cible.avenant());
    }

    /** The same for who changes something; see {@link DossiersASigner#ouvrir}. */
    DossierASigner ouvrir(Acteur acteur, Action action, CibleDeSignature cible) {
        return cibles.ouvrir(acteur, action, cible.convention(), cible.avenant(), cible.version());
    }

    /** The open dossier; a new one when there is none. */
    DossierDeSignature courant(DossierASigner cible) {
        List<DossierDeSignature> tous = dossiers.de(cible.convention(), cible.avenant());
        return tous.stream()
                .filter(DossierDeSignature::ouvert)
                .findFirst()
                .orElseGet(() -> new DossierDeSignature(cible, tous.size() + 1, maintenant()));
    }

    /** The request for which something is still to be asked, if there is one. */
    Optional<DemandeDeSignature> active(DossierDeSignature dossier) {
        return dossier.id() == null
                ? Optional.empty()
                : dossiers.demandes(List.of(dossier.id())).stream()
                        .filter(demande -> demande.etat().active())
                        .findFirst();
    }

    /**
     * Writes it with what happened; once nobody is missing that is said too.
     *
     * @param numeroAvenant of the convention's, null for the convention itself
     * @param complet whether nobody was missing before
     */
    void enregistrer(
            Acteur acteur,
            DossierDeSignature dossier,
            Integer numeroAvenant,
            boolean complet,
            List<NoteDeSignature> notes) {
        dossiers.enregistrer(dossier);
        List<NoteDeSignature> toutes = new ArrayList<>(notes);
        if (!complet && dossier.resume().completes()) {
            toutes.add(new NoteDeSignature(
                    Transition.SIGNATURES_COMPLETES, null, null, avis -> new ToutEstSigne(avis, numeroAvenant)));
        }
        cibles.noter(acteur, dossier.convention(), dossier.avenant(), dossier.resume(), toutes);
    }

    static NoteDeSignature recue(PartieSignataire partie) {
        return new NoteDeSignature(Transition.SIGNATURE_RECUE, partie.nature(), partie.nom());
    }

    static NoteDeSignature note(Transition transition, NatureEtape nature, String details) {
        return new NoteDeSignature(transition, nature, details);
    }

    LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
