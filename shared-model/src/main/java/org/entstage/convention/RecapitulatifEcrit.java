package org.entstage.convention;

import static org.entstage.commun.Ecriture.date;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entstage.circuit.EtatEtape;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.convention.document.ValeursRecapitulatif;
import org.entstage.convention.document.ValeursRecapitulatif.AvenantDuDossier;
import org.entstage.convention.document.ValeursRecapitulatif.Dossier;
import org.entstage.convention.document.ValeursRecapitulatif.Etape;
import org.entstage.convention.document.ValeursRecapitulatif.Evenement;

/** Writes out where a convention stands and what happened to it. */
final class RecapitulatifEcrit {

    private final Locale langue;

    RecapitulatifEcrit(Locale langue) {
        this.langue = langue;
    }

    /** @param origine how the student found the placement, as a label */
    ValeursRecapitulatif de(FicheConvention fiche, ValeursConvention ecrites, String origine) {
        List<AvenantDuDossier> avenants =
                fiche.avenants().stream().map(this::avenant).toList();
        return new ValeursRecapitulatif(
                ecrites,
                new Dossier(
                        texte("etat." + fiche.etat()),
                        fiche.centre().libelle(),
                        origine,
                        !fiche.etapes().isEmpty(),
                        fiche.etapes().stream().map(this::etape).toList(),
                        !avenants.isEmpty(),
                        avenants,
                        fiche.historique().stream().map(this::evenement).toList()));
    }

    private Etape etape(EtatEtape etape) {
        return new Etape(
                texte("etape." + etape.etape().nature()),
                texte("statut." + etape.statut()),
                jour(etape.faiteLe()),
                etape.par());
    }

    private AvenantDuDossier avenant(ResumeAvenant avenant) {
        return new AvenantDuDossier(
                String.valueOf(avenant.avenant().numero()),
                avenant.avenant().natures().stream()
                        .map(nature -> texte("avenant." + nature))
                        .collect(Collectors.joining(", ")),
                texte("avenant.etat." + avenant.etat()),
                jour(avenant.quand()));
    }

    private Evenement evenement(LigneHistorique ligne) {
        String quoi = texte("transition." + ligne.transition());
        if (ligne.etape() != null) {
            quoi += " : " + texte("etape." + ligne.etape());
        }
        if (ligne.avenant() != null) {
            quoi += " (" + texte("avenant.numero", ligne.avenant().numero()) + ")";
        }
        return new Evenement(jour(ligne.quand()), quoi, ligne.nom(), ligne.details());
    }

    private String jour(LocalDateTime quand) {
        return quand == null ? null : date(quand.toLocalDate(), langue);
    }

    private String texte(String cle, Object... valeurs) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue, valeurs);
    }
}
