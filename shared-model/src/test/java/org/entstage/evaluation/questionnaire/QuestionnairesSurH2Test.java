package org.entstage.evaluation.questionnaire;

import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;

class QuestionnairesSurH2Test extends QuestionnairesEnBaseTest {

    @Override
    ModeleDeTest ouvrir(SystemesDeTest systemes) {
        return ModeleDeTest.surH2("questionnaires", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
    }
}
