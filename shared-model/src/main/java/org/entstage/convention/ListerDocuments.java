package org.entstage.convention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.DocumentAImprimer.Etat;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.LigneFigee;
import org.entstage.convention.document.formulaire.FormulaireAccueil;
import org.entstage.convention.document.formulaire.FormulairesAccueil;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.texte.TexteEditable.Langue;

/** Says which documents of a convention a person may print, in which languages, and which of them stay as they are. */
@ReadUseCase
public class ListerDocuments {

    private final ConventionEnCours conventions;
    private final LectureDesFiches fiches;
    private final DocumentsFiges figes;
    private final FormulairesAccueil formulaires;
    private final Clock horloge;

    ListerDocuments(
            ConventionEnCours conventions,
            LectureDesFiches fiches,
            DocumentsFiges figes,
            FormulairesAccueil formulaires,
            Clock horloge) {
        this.conventions = conventions;
        this.fiches = fiches;
        this.figes = figes;
        this.formulaires = formulaires;
        this.horloge = horloge;
    }

    /** @throws org.entstage.commun.Introuvable when the convention does not exist for this person */
    public FicheDocuments executer(Acteur acteur, long id) {
        Convention convention = conventions.lire(acteur, id);
        FicheConvention fiche = fiches.de(acteur, convention);
        boolean personnel = acteur.etendue(Action.CONVENTION_IMPRIMER).couvreEnPersonnel(convention.situation());
        List<LigneFigee> gardes = figes.deLaConvention(id);
        List<DocumentAImprimer> documents =
                fiche.possibilites().imprimer() ? documents(fiche, gardes, personnel) : List.of();
        return new FicheDocuments(
                id,
                fiche.version(),
                fiche.numero(),
                fiche.etudiant().prenom() + " " + fiche.etudiant().nom(),
                documents,
                personnel && fiche.tuteurJoignable() ? anciens(gardes, documents) : List.of(),
                terminee(fiche) && acteur.peut(Action.ATTESTATION_DELIVRER, convention.situation()),
                gardes.stream().anyMatch(garde -> garde.type() == TypeDocument.ATTESTATION),
                new FicheFormulaire(
                        formulaires.de(id).map(FormulaireAccueil::ligne).orElse(null),
                        GestesSurFormulaires.ouvert(acteur, convention)));
    }

    private boolean terminee(FicheConvention fiche) {
        return DelivrerAttestation.terminee(fiche, LocalDate.now(horloge));
    }

    private List<DocumentAImprimer> documents(FicheConvention fiche, List<LigneFigee> gardes, boolean personnel) {
        boolean validee = fiche.etat() == EtatConvention.VALIDEE;
        List<DocumentAImprimer> documents = new ArrayList<>();
        documents.add(decide(fiche.document(), fiche.id(), null, validee, gardes));
        fiche.avenants().stream()
                .filter(avenant -> avenant.etat() != EtatAvenant.ANNULE)
                .forEach(avenant -> documents.add(decide(
                        TypeDocument.AVENANT,
                        avenant.avenant().id(),
                        avenant.avenant().numero(),
                        avenant.etat() == EtatAvenant.VALIDE,
                        gardes)));
        boolean delivree = gardes.stream().anyMatch(garde -> garde.type() == TypeDocument.ATTESTATION);
        if (delivree || personnel && terminee(fiche)) {
            documents.add(decide(TypeDocument.ATTESTATION, fiche.id(), null, delivree, gardes));
        }
        documents.add(courant(TypeDocument.RECAPITULATIF, fiche.id()));
        if (fiche.heures() != null) {
            documents.add(courant(TypeDocument.CALENDRIER, fiche.id()));
        }
        if (personnel && validee) {
            documents.add(courant(TypeDocument.REMERCIEMENT, fiche.id()));
        }
        return documents;
    }

    private static DocumentAImprimer decide(
            TypeDocument type, long id, Integer avenant, boolean decide, List<LigneFigee> gardes) {
        LocalDateTime depuis = gardes.stream()
                .filter(garde -> garde.type() == type && (avenant == null || garde.avenant() == id))
                .map(LigneFigee::quand)
                .max(LocalDateTime::compareTo)
                .orElse(null);
        return new DocumentAImprimer(
                type, id, avenant, langues(type), decide ? Etat.FIGE : Etat.PROJET, decide ? depuis : null);
    }

    private static DocumentAImprimer courant(TypeDocument type, long id) {
        return new DocumentAImprimer(type, id, null, langues(type), Etat.COURANT, null);
    }

    private static List<Langue> langues(TypeDocument type) {
        return Arrays.stream(Langue.values())
                .filter(langue -> type.langues().contains(langue.locale()))
                .toList();
    }

    /** What has bytes and is not what the list above leads to. */
    private static List<LigneFigee> anciens(List<LigneFigee> gardes, List<DocumentAImprimer> documents) {
        Set<String> presents = new HashSet<>();
        documents.stream()
                .filter(document -> document.etat() == Etat.FIGE)
                .forEach(document -> gardes.stream()
                        .filter(garde -> garde.type() == document.type()
                                && (document.avenant() == null || garde.avenant() == document.id()))
                        .mapToInt(LigneFigee::tour)
                        .max()
                        .ifPresent(tour -> presents.add(document.type() + "/" + document.id() + "/" + tour)));
        return gardes.stream()
                .filter(garde -> !presents.contains(garde.type() + "/"
                        + (garde.avenant() == null ? garde.convention() : garde.avenant()) + "/" + garde.tour()))
                .toList();
    }
}
