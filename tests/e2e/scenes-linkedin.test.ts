import { testScenes } from './scenes.ts';

testScenes('linkedin');
