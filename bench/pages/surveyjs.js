/* global Survey */
// SurveyJS as its guide for plain JavaScript has it: two scripts, one style sheet, a model and render().
const survey = new Survey.Model({
  elements: [
    {
      type: 'rating',
      name: 'trust',
      title: 'This interaction increased my trust in the Department of State.',
      rateMin: 1,
      rateMax: 5,
      minRateDescription: 'Strongly disagree',
      maxRateDescription: 'Strongly agree',
    },
  ],
});
survey.onComplete.add(({ data }) => fetch('/v1/responses', { method: 'POST', body: JSON.stringify(data) }));
survey.render(document.getElementById('question'));
