package org.entstage.stage.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.validation.Valid;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.formulaire.MentionObligatoire;
import org.entstage.convention.document.formulaire.SaisieFormulaire;
import org.entstage.portlet.commun.formulaire.FichierRecu;

/** A host's form to hand in: one row for each mention, in the order of the law; the file itself comes beside. */
public class FormulaireForm {

    @Valid
    List<MentionForm> mentions = new ArrayList<>();

    /** Only the place of its errors: the file is no text. */
    String fichier;

    FormulaireForm() {
        Arrays.stream(MentionObligatoire.values()).forEach(mention -> mentions.add(new MentionForm()));
    }

    SaisieFormulaire saisie(FichierRecu recu) {
        Set<MentionObligatoire> vues = EnumSet.noneOf(MentionObligatoire.class);
        for (MentionObligatoire mention : MentionObligatoire.values()) {
            MentionForm ligne = mentions.get(mention.ordinal());
            if (ligne != null && "true".equals(ligne.vue)) {
                vues.add(mention);
            }
        }
        return new SaisieFormulaire(vues, recu.nom(), recu.contenu());
    }

    /** The same refusal told at the rows. */
    static RefusMetier auxChamps(RefusMetier refus) {
        return new RefusMetier(
                refus.problemes().stream().map(FormulaireForm::auChamp).toList());
    }

    private static Probleme auChamp(Probleme probleme) {
        return Arrays.stream(MentionObligatoire.values())
                .filter(mention -> mention.name().equals(probleme.champ()))
                .findFirst()
                .map(mention -> new Probleme(
                        "mentions[" + mention.ordinal() + "].vue",
                        probleme.cle(),
                        probleme.arguments(),
                        probleme.reference()))
                .orElse(probleme);
    }
}
