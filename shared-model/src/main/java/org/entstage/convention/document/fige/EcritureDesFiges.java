package org.entstage.convention.document.fige;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.convention.document.GabaritsEnVigueur;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.fichier.Fichiers;
import org.entstage.fichier.FormatFichier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows of frozen documents, each in a short transaction, or in the one of the decision. */
@Component
public class EcritureDesFiges {

    private final DocumentsGardes gardes;
    private final GabaritsEnVigueur gabarits;
    private final FormulairesAccueil formulaires;
    private final Fichiers fichiers;
    private final String etablissement;
    private final Clock horloge;

    EcritureDesFiges(
            DocumentsGardes gardes,
            GabaritsEnVigueur gabarits,
            FormulairesAccueil formulaires,
            Fichiers fichiers,
            Reglages reglages,
            Clock horloge) {
        this.gardes = gardes;
        this.gabarits = gabarits;
        this.formulaires = formulaires;
        this.fichiers = fichiers;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /** Says that a document stays as it is decided now: with the template that holds today. */
    @Transactional
    public DocumentFige decider(DocumentFige.Objet objet, long centre, String par) {
        return inscrire(objet, gardes.tours(objet) + 1, centre, par, maintenant());
    }

    /** Keeps the bytes, unless somebody else did. */
    @Transactional
    public void figer(long id, byte[] octets) {
        DocumentFige ligne = gardes.trouver(id).orElseThrow(() -> new Introuvable("frozen document " + id));
        if (ligne.fichier().isEmpty()) {
            ligne.figer(fichiers.deposer(octets, FormatFichier.PDF), maintenant());
            gardes.enregistrer(ligne);
        }
    }

    /** The same document decided at the same time, in a language in which nobody wanted it until now. */
    @Transactional
    public DocumentFige inscrire(DocumentFige.Objet objet, int tour, long centre, String par, LocalDateTime quand) {
        DocumentFige ligne = new DocumentFige(
                etablissement, objet, tour, new DocumentFige.Demande(par, quand, gabarit(objet, centre, quand)));
        gardes.enregistrer(ligne);
        return ligne;
    }

    /** The template that holds, or the host's own form where it has the place of the convention. */
    private String gabarit(DocumentFige.Objet objet, long centre, LocalDateTime quand) {
        return Optional.of(objet.convention())
                .filter(convention -> objet.type().convention())
                .flatMap(formulaires::de)
                .map(FormulaireAccueil::enGuiseDeGabarit)
                .orElseGet(() -> gabarits.pour(objet.type(), objet.langue().locale(), centre, quand.toLocalDate())
                        .version());
    }

    /** Takes away what was decided about a convention and has no bytes yet. */
    @Transactional
    public void oublierCeQuiAttend(long convention) {
        gardes.deLaConvention(convention).stream()
                .filter(ligne -> ligne.fichier().isEmpty() && ligne.objet().avenant() == null)
                .forEach(gardes::retirer);
    }

    /** After some failures the task leaves it to who opens it. */
    @Transactional
    public void compterEchec(long id) {
        gardes.trouver(id).ifPresent(ligne -> {
            ligne.compterEchec();
            gardes.enregistrer(ligne);
        });
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS);
    }
}
